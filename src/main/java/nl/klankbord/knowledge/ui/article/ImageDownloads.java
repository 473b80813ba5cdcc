package nl.klankbord.knowledge.ui.article;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.FileAnswer;
import nl.klankbord.files.FileId;
import nl.klankbord.knowledge.article.ArticleImages;
import nl.klankbord.knowledge.article.Markdown;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The pictures of articles, for who is signed in. What does not exist and what is not for the reader look the same. */
@RestController
@PermitAll
class ImageDownloads {

    private final ArticleImages images;
    private final CurrentActor actors;

    ImageDownloads(ArticleImages images, CurrentActor actors) {
        this.images = images;
        this.actors = actors;
    }

    @GetMapping("/" + Markdown.IMAGES + "{file}")
    void image(@PathVariable String file, HttpServletResponse response) throws IOException {
        FileAnswer.send(FileId.parse(file).flatMap(id -> images.image(id, actors.get())), response);
    }
}
