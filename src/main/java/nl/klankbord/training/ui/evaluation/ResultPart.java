package nl.klankbord.training.ui.evaluation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.klankbord.training.evaluation.EvaluationResult;
import nl.klankbord.training.evaluation.EvaluationResult.Line;

/** What all thought together: how many gave which score, and what they wrote. */
final class ResultPart extends Div {

    ResultPart(EvaluationResult result) {
        addClassName("training-papers-results");
        add(new Paragraph(getTranslation("training-papers.evaluation.answers", result.answers())));
        result.lines().forEach(line -> add(section(line, result.answers())));
    }

    private Section section(Line line, int answers) {
        var section = new Section(new H2(EvaluationView.words(this, line.question(), line.own())));
        section.addClassNames("card", "training-papers-result");
        if (!line.counts().isEmpty()) {
            section.add(
                    new Paragraph(getTranslation("training-papers.evaluation.mean", line.mean())),
                    scores(line, answers));
        }
        if (!line.words().isEmpty()) {
            var words = new UnorderedList();
            words.addClassName("training-papers-words");
            line.words().forEach(text -> words.add(new ListItem(text)));
            section.add(new H3(getTranslation("training-papers.evaluation.words")), words);
        } else if (line.counts().isEmpty()) {
            section.add(new Paragraph(getTranslation("training-papers.evaluation.no-words")));
        }
        return section;
    }

    private UnorderedList scores(Line line, int answers) {
        var list = new UnorderedList();
        list.addClassName("training-papers-scores");
        for (var score = line.counts().size(); score > 0; score--) {
            var count = line.counts().get(score - 1);
            var name = new Span(getTranslation("training-papers.score." + score));
            var bar = new Span();
            bar.addClassName("training-papers-bar");
            bar.getElement().setAttribute("aria-hidden", "true");
            bar.getStyle().set("--part", String.valueOf((double) count / answers));
            list.add(new ListItem(name, bar, new Span(String.valueOf(count))));
        }
        return list;
    }
}
