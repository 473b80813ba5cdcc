package nl.klankbord.api;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a body that must be one JSON object. */
@Component
class Bodies {

    private static final int MOST_BYTES = 1_000_000;

    private final JsonMapper json;

    Bodies(JsonMapper json) {
        this.json = json;
    }

    JsonNode object(InputStream body) throws IOException {
        return parsed(bytes(body));
    }

    /** An object without fields when nothing was sent. */
    JsonNode objectOrNothing(InputStream body) throws IOException {
        var bytes = bytes(body);
        return bytes.length == 0 ? json.createObjectNode() : parsed(bytes);
    }

    private static byte[] bytes(InputStream body) throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Refused(HttpStatus.CONTENT_TOO_LARGE);
        }
        return bytes;
    }

    private JsonNode parsed(byte[] bytes) {
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
