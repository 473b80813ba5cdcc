package nl.klankbord.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.api.TrainingJson.CourseJson;
import nl.klankbord.base.PageRequest;
import nl.klankbord.training.CourseId;
import nl.klankbord.training.CourseOutcome;
import nl.klankbord.training.Courses;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of courses. */
@RestController
@PermitAll
class CoursesController {

    private static final String PATH = "/api/v1/courses";

    private final Courses courses;
    private final CurrentActor actors;
    private final Bodies bodies;
    private final TrainingFlaws flaws;

    CoursesController(Courses courses, CurrentActor actors, Bodies bodies, TrainingFlaws flaws) {
        this.courses = courses;
        this.actors = actors;
        this.bodies = bodies;
        this.flaws = flaws;
    }

    /** @param text that the title holds */
    @GetMapping(PATH)
    PageJson<CourseJson> list(@RequestParam(name = "q", defaultValue = "") String text, PageRequest wanted) {
        return PageJson.of(courses.list(text, wanted, actors.get()), CourseJson::of);
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<CourseJson> course(@PathVariable String id) {
        return shown(CourseId.parse(id).orElseThrow(Missing::new), actors.get(), ResponseEntity.ok());
    }

    /**
     * Makes a course, by a trainer or an administrator: {@code title}, {@code description}, {@code goals}, {@code
     * audience}, {@code topics} by name, {@code level} (BASIC, ADVANCED, EXPERT, EVERYBODY), {@code learningLine}, {@code
     * lineStep}, {@code peMinutes}.
     */
    @PostMapping(path = PATH, consumes = "application/json")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    ResponseEntity<CourseJson> make(InputStream body, Locale language) throws IOException {
        var actor = actors.get();
        return switch (courses.create(TrainingBody.course(bodies.object(body)), actor)) {
            case CourseOutcome.Saved saved ->
                shown(saved.id(), actor, ResponseEntity.created(URI.create(PATH + "/" + saved.id())));
            case CourseOutcome.NotAccepted refused -> throw flaws.bad(refused.flaws(), language);
            case CourseOutcome.Stale _ -> throw new Refused(HttpStatus.PRECONDITION_FAILED);
            case CourseOutcome.Missing _ -> throw new Missing();
        };
    }

    private ResponseEntity<CourseJson> shown(CourseId id, Actor actor, ResponseEntity.BodyBuilder answer) {
        var course = courses.find(id, actor).orElseThrow(Missing::new);
        return answer.eTag("\"" + course.version() + "\"").body(CourseJson.of(course));
    }
}
