package nl.klankbord.mail;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * A part of a mail, in the order in which it is read. Texts are in the language of the mail; paths are places in the
 * portal, without a leading slash.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "part")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MailPart.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = MailPart.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = MailPart.Item.class, name = "item"),
    @JsonSubTypes.Type(value = MailPart.Button.class, name = "button"),
    @JsonSubTypes.Type(value = MailPart.Note.class, name = "note"),
    @JsonSubTypes.Type(value = MailPart.Calendar.class, name = "calendar")
})
public sealed interface MailPart {

    /** A few sentences. */
    record Paragraph(String text) implements MailPart {}

    /** A heading above what follows. */
    record Heading(String text) implements MailPart {}

    /**
     * A line of a list that leads somewhere.
     *
     * @param detail what stands behind it, smaller; may be empty
     */
    record Item(String text, String path, String detail) implements MailPart {

        public Item {
            MailPath.check(path);
        }
    }

    /** A button. What it leads to changes nothing until somebody presses there, since mail scanners open links. */
    record Button(String label, String path) implements MailPart {

        public Button {
            MailPath.check(path);
        }
    }

    /** A small line at the end, with a link behind it: why somebody gets this mail, and how to get less. */
    record Note(String text, String label, String path) implements MailPart {

        public Note {
            MailPath.check(path);
        }
    }

    /**
     * An appointment for the calendar of the reader, who does not see it in the text; at most one in a mail.
     *
     * @param text iCalendar, with the same method in it
     */
    record Calendar(Kind kind, String text) implements MailPart {

        /** What the calendar is to do with it (RFC 5546). */
        public enum Kind {
            REQUEST,
            CANCEL
        }
    }
}
