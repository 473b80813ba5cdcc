package nl.klankbord.intervision.ui.circle;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.intervision.meeting.MeetingCard;
import nl.klankbord.intervision.meeting.after.AfterPage;
import nl.klankbord.intervision.meeting.after.Question;
import nl.klankbord.intervision.meeting.after.QuestionsResult;
import nl.klankbord.intervision.ui.Part;
import nl.klankbord.intervision.ui.Trouble;

/** The three questions after a meeting: answered once, shown once. */
final class QuestionsPart extends Part {

    private final transient MeetingCard meeting;
    private final transient CircleTools tools;
    private final transient Runnable changed;
    private final Map<Question, RadioButtonGroup<Integer>> scores = new EnumMap<>(Question.class);
    private final Trouble trouble = new Trouble();
    private final HouseForm form = new HouseForm(getTranslation("intervision-meeting.questions.send"), this::send);

    QuestionsPart(MeetingCard meeting, AfterPage page, CircleTools tools, Runnable changed) {
        super("intervision-meeting.questions.heading");
        this.meeting = meeting;
        this.tools = tools;
        this.changed = changed;
        var closes = page.closesOn() == null ? LocalDate.EPOCH : page.closesOn();
        put(new Paragraph(
                getTranslation("intervision-meeting.questions." + page.stage(), Dates.full(closes, getLocale()))));
        if (page.stage() == AfterPage.Stage.ANSWER) {
            form();
        }
        Optional.ofNullable(page.result()).ifPresent(this::result);
    }

    private void form() {
        for (var question : Question.values()) {
            var group = new RadioButtonGroup<Integer>();
            group.setItems(IntStream.rangeClosed(1, Question.BEST).boxed().toList());
            group.setItemLabelGenerator(score -> getTranslation("intervision-meeting.score." + score));
            group.addClassName("intervision-meeting-across");
            scores.put(question, group);
            form.field(group, getTranslation("intervision-meeting.question." + question));
        }
        put(trouble, form);
    }

    private void send() {
        var given = new EnumMap<Question, Integer>(Question.class);
        scores.forEach((question, group) -> {
            if (group.isEmpty()) {
                form.problem(group, getTranslation("intervision-meeting.questions.choose"));
            } else {
                given.put(question, group.getValue());
            }
        });
        if (!form.refused()) {
            trouble.show(tools.taking()
                    .take(
                            actor -> tools.records().answer(meeting.id(), given, actor),
                            "intervision-meeting.done.ANSWER_QUESTIONS",
                            getLocale(),
                            changed));
        }
    }

    private void result(QuestionsResult result) {
        var list = new DescriptionList();
        list.addClassName("intervision-meeting-facts");
        for (var question : Question.values()) {
            list.add(
                    new Term(getTranslation("intervision-meeting.question." + question)),
                    new Description(getTranslation(
                            "intervision-meeting.questions.mean",
                            result.mean(question),
                            counts(result.counts().getOrDefault(question, List.of())))));
        }
        put(list, small(getTranslation("intervision-meeting.questions.answers", result.answers())));
    }

    private static String counts(List<Integer> counts) {
        return String.join(" · ", counts.stream().map(String::valueOf).toList());
    }
}
