package nl.klankbord.api;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was sent as one JSON object, of bounded size. */
@Component
class SentJson {

    private static final int MOST_BYTES = 1_000_000;

    private final JsonMapper json;

    SentJson(JsonMapper json) {
        this.json = json;
    }

    JsonNode object(InputStream body) throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Refused(HttpStatus.CONTENT_TOO_LARGE);
        }
        try {
            var read = json.readTree(bytes);
            if (read.isObject()) {
                return read;
            }
        } catch (JacksonException e) {
            throw new Refused(HttpStatus.BAD_REQUEST);
        }
        throw new Refused(HttpStatus.BAD_REQUEST);
    }
}
