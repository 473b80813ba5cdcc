package nl.klankbord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.klankbord.files.SampleFiles;
import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@PortalTest
@SuppressWarnings("NullAway.Init")
class OpinionFilesControllerTest {

    private static final String BOUNDARY = "grens" + UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private final HttpClient http = HttpClient.newHttpClient();
    private String id;

    @BeforeEach
    void draft() throws IOException {
        id = json(send(request("", "medewerker")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"title\":\"Met bijlagen\"}"))))
                .path("id")
                .asString();
    }

    @AfterEach
    void clear() {
        jdbc.sql("delete from opinion_request where id = ?").param(id).update();
        jdbc.sql("delete from stored_file where owner_id = ?").param(id).update();
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private HttpRequest.Builder request(String path, String username) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/opinion-requests" + path))
                .header("Authorization", "Bearer demo-" + username)
                .header("Accept-Language", "nl");
    }

    private HttpResponse<byte[]> upload(String username, String name, byte[] content) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nniets\r\n--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request("/" + id + "/attachments", username)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        return new ObjectMapper().readTree(answer.body());
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void aFileIsAddedListedDownloadedAndRemoved() throws IOException {
        var content = SampleFiles.docx("De kabels");
        var added = upload("medewerker", "plan \u00e9\u00e9n.docx", content);
        assertThat(added.statusCode())
                .as(new String(added.body(), StandardCharsets.UTF_8))
                .isEqualTo(201);
        assertThat(json(added).path("reading").asString()).isEqualTo("READ");
        var file = json(added).path("id").asString();
        assertThat(header(added, "Location")).isEqualTo("/api/v1/opinion-requests/" + id + "/attachments/" + file);
        assertThat(json(send(request("/" + id + "/attachments", "medewerker")))
                        .path("items")
                        .path(0)
                        .path("name")
                        .asString())
                .isEqualTo("plan \u00e9\u00e9n.docx");

        var downloaded = send(request("/" + id + "/attachments/" + file, "medewerker"));
        assertThat(downloaded.body()).isEqualTo(content);
        assertThat(header(downloaded, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''plan");
        assertThat(header(downloaded, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(downloaded, "Content-Type"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        var removed =
                send(request("/" + id + "/attachments/" + file, "medewerker").DELETE());
        assertThat(removed.statusCode()).isEqualTo(204);
        assertThat(send(request("/" + id + "/attachments/" + file, "medewerker"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFileThatIsNotTakenSaysWhy() throws IOException {
        var refused = upload("medewerker", "plan.pdf", SampleFiles.text("geen pdf"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).path("errors").path(0).path("message").asString())
                .startsWith("Dit bestand is iets anders");
        var empty = send(request("/" + id + "/attachments", "medewerker")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString("--" + BOUNDARY + "--\r\n")));
        assertThat(empty.statusCode()).isEqualTo(400);
    }

    @Test
    void theDossierComesAsOneFile() {
        var zip = send(request("/" + id + "/dossier.zip", "medewerker"));
        assertThat(zip.statusCode()).isEqualTo(200);
        assertThat(header(zip, "Content-Type")).isEqualTo("application/zip");
        assertThat(new String(zip.body(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    void aForeignAndAnUnknownIdAreTheSame() throws IOException {
        var file = json(upload("medewerker", "plan.txt", SampleFiles.text("plan")))
                .path("id")
                .asString();
        var unknown = UUID.randomUUID().toString();
        for (var path : new String[] {"/attachments", "/attachments/" + file, "/dossier.zip"}) {
            for (var username : new String[] {"trainer", "coordinator", "netwerkbeheerder"}) {
                var foreign = send(request("/" + id + path, username));
                var none = send(request("/" + unknown + path, username));
                assertThat(foreign.statusCode()).isEqualTo(404);
                assertThat(new String(foreign.body(), StandardCharsets.UTF_8).replace(id, unknown))
                        .isEqualTo(new String(none.body(), StandardCharsets.UTF_8));
            }
        }
        assertThat(upload("trainer", "plan.txt", SampleFiles.text("plan")).statusCode())
                .isEqualTo(404);
        assertThat(send(request("/" + id + "/attachments/" + file, "trainer").DELETE())
                        .statusCode())
                .isEqualTo(404);
    }
}
