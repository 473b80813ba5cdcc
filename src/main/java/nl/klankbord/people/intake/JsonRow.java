package nl.klankbord.people.intake;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.base.ImportFaults;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A person as a JSON object; fields that it does not know are left aside. */
final class JsonRow extends Row {

    private final JsonNode fields;

    JsonRow(int line, JsonNode fields, ImportFaults faults) {
        super(line, faults);
        this.fields = fields;
    }

    private @Nullable JsonNode told(PersonField field) {
        var value = fields.get(field.inJson());
        return value == null || value.isNull() ? null : value;
    }

    @Override
    @Nullable
    String text(PersonField field) {
        var value = told(field);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            fault(field, "people.import.not-text");
            return null;
        }
        return value.stringValue();
    }

    @Override
    @Nullable
    List<String> texts(PersonField field) {
        var value = told(field);
        if (value == null) {
            return null;
        }
        var texts = new ArrayList<String>();
        for (var one : value.isArray() ? value : List.of(value)) {
            if (!one.isString()) {
                fault(field, "people.import.not-texts");
                return null;
            }
            texts.add(one.stringValue());
        }
        return texts;
    }

    @Override
    @Nullable
    Boolean flag(PersonField field) {
        var value = told(field);
        if (value == null) {
            return null;
        }
        if (!value.isBoolean()) {
            fault(field, "people.import.not-a-flag");
            return null;
        }
        return value.booleanValue();
    }

    @Override
    @Nullable
    List<Said.Topic> expertise() {
        var value = told(PersonField.EXPERTISE);
        if (value == null) {
            return null;
        }
        var lines = new ArrayList<Said.Topic>();
        for (var one : value.isArray() ? value : List.of(value)) {
            var topic = one.get("topic");
            var level = one.get("level");
            var note = one.get("note");
            if (topic == null || !topic.isString()) {
                fault(PersonField.EXPERTISE, "people.import.not-a-topic");
                return null;
            }
            if (note != null && !note.isNull() && !note.isString()) {
                fault(PersonField.EXPERTISE, "people.import.not-text");
                return null;
            }
            lines.add(new Said.Topic(
                    topic.stringValue(),
                    level == null || !level.isInt() ? 0 : level.intValue(),
                    note == null || note.isNull() ? "" : note.stringValue()));
        }
        return lines;
    }
}
