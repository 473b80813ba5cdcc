package nl.klankbord.intervision.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.klankbord.base.Texts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MethodsTest {

    private final Methods methods = new Methods(JsonMapper.builder().build());

    @Test
    void thereAreSixMethodsWithTheSamePhasesInBothLanguages() {
        var dutch = methods.all(Texts.DUTCH);
        var english = methods.all(Texts.ENGLISH);
        assertThat(dutch).extracting(Method::id).hasSize(6).doesNotHaveDuplicates();
        assertThat(english.stream().map(Method::times))
                .isEqualTo(dutch.stream().map(Method::times).toList());
        assertThat(english.stream().map(Method::id))
                .isEqualTo(dutch.stream().map(Method::id).toList());
    }

    @Test
    void everyPhaseSaysWhatEachDoesNow() {
        for (var language : Texts.LANGUAGES) {
            for (var method : methods.all(language)) {
                assertThat(method.minutes()).as(method.id()).isBetween(45, 90);
                assertThat(method.phases()).allSatisfy(phase -> {
                    assertThat(phase.minutes()).isBetween(5, 30);
                    assertThat(words(phase))
                            .allSatisfy(text -> assertThat(text).isNotBlank().hasSizeLessThan(180));
                });
                assertThat(method.phases()).extracting(Method.Phase::name).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void dutchAndEnglishAreNotTheSameText() {
        var english =
                methods.all(Texts.ENGLISH).stream().flatMap(MethodsTest::all).toList();
        assertThat(methods.all(Texts.DUTCH).stream().flatMap(MethodsTest::all)).doesNotContainAnyElementsOf(english);
    }

    @Test
    void anUnknownMethodIsNoMethod() {
        assertThat(methods.find("../application", Texts.DUTCH)).isEmpty();
        assertThat(methods.find("", Texts.DUTCH)).isEmpty();
    }

    private static Stream<String> all(Method method) {
        return Stream.concat(
                Stream.of(method.line(), method.fits(), method.tip()),
                method.phases().stream().flatMap(phase -> words(phase).stream()));
    }

    private static List<String> words(Method.Phase phase) {
        return List.of(phase.name(), phase.bringer(), phase.facilitator(), phase.others());
    }
}
