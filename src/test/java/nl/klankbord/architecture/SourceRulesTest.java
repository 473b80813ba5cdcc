package nl.klankbord.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRulesTest {

    /** Where everything is caught, for a reason. */
    private static final Set<String> MAY_CATCH_ALL =
            Set.of("nl/klankbord/base/Faults.java", "nl/klankbord/base/OneByOne.java");

    /** What the shell writes for programs. */
    private static final Set<String> FOR_PROGRAMS = Set.of("nl/klankbord/shell/SecurityTxt.java");

    @Test
    void noViewHoldsText() {
        assertEquals(
                List.of(),
                Source.all().stream()
                        .filter(Source::drawsScreens)
                        .filter(source -> !FOR_PROGRAMS.contains(source.path()))
                        .flatMap(source -> source.read(new NoTextInViews()).stream())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add(new Span(\"Zoek\"));",
                "add(new H1(count + \" collega's\"));",
                "button.setText(\"Bewaar\");",
                "field.setLabel(\"Naam\");",
                "getElement().setAttribute(\"aria-label\", \"Sluit\");",
                "var link = new Anchor(\"/collegas\", \"Collega's\");",
                "title(\"Collega's\");",
                "String text = \"Er ging iets mis\";",
                "Notification.show(\"Bewaard\");",
                "button.setText(done ? \"Klaar\" : getTranslation(\"base.busy\"));"
            })
    void aTextInAViewIsReported(String statement) {
        assertEquals(1, sample(statement).read(new NoTextInViews()).size(), statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add(new Span(getTranslation(\"people.title\")));",
                "addClassNames(\"people-card people-card-wide\");",
                "getElement().setAttribute(\"role\", \"alert\");",
                "throw new IllegalStateException(\"Nobody is signed in\");",
                "add(new Anchor(\"/collegas\", name));",
                "add(new Span(\"Klankbord\"));",
                "add(new Span(first + \", \" + second));",
                "add(new Span(DateTimeFormatter.ofPattern(\"d MMMM yyyy\").format(day)));"
            })
    void whatNobodyReadsIsNot(String statement) {
        assertEquals(List.of(), sample(statement).read(new NoTextInViews()));
    }

    @Test
    void nobodyCatchesWhatItDoesNotKnow() {
        assertEquals(
                List.of(),
                Source.all().stream()
                        .filter(source -> !MAY_CATCH_ALL.contains(source.path()))
                        .flatMap(source -> source.read(new NoCatchAll()).stream())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "try { save(); } catch (Exception e) { show(e); }",
                "try { save(); } catch (IOException | RuntimeException e) { show(e); }",
                "Runnable r = () -> { try { save(); } catch (Throwable e) { } };"
            })
    void catchingEverythingIsReported(String statement) {
        assertEquals(1, sample(statement).read(new NoCatchAll()).size(), statement);
    }

    private static Source sample(String statement) {

        return new Source("nl/klankbord/wrong/ui/Sample.java", "class Sample { void draw() { " + statement + " } }");
    }
}
