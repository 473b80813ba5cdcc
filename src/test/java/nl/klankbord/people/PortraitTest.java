package nl.klankbord.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import nl.klankbord.people.PhotoOutcome.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortraitTest {

    private static BufferedImage made(byte[] upload) {
        return Pictures.read(bytes(upload));
    }

    private static byte[] bytes(byte[] upload) {
        assertThat(Portrait.of(upload)).isInstanceOf(Portrait.Made.Jpeg.class);
        return ((Portrait.Made.Jpeg) Portrait.of(upload)).bytes();
    }

    private static void isNothing(byte[] upload, Reason reason) {
        assertThat(Portrait.of(upload)).isEqualTo(new Portrait.Made.Nothing(reason));
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        var colour = new Color(image.getRGB(x, y));
        return colour.getRed() > 200 && colour.getBlue() < 60;
    }

    @ParameterizedTest
    @CsvSource({"3000, 2000, jpeg", "2000, 3000, png", "1, 1, png", "255, 257, jpeg", "40, 4000, png"})
    void everyPictureBecomesASmallSquare(int width, int height, String kind) {
        var portrait = made(Pictures.redAboveBlue(width, height, kind));

        assertThat(portrait.getWidth()).isEqualTo(Portrait.SIDE);
        assertThat(portrait.getHeight()).isEqualTo(Portrait.SIDE);
    }

    @Test
    void nothingOfTheUploadGoesAlongButWhatOneSees() {
        var upload = Pictures.heldLike(1, Pictures.redAboveBlue(400, 400, "jpeg"));
        assertThat(new String(upload, StandardCharsets.ISO_8859_1)).contains("Stadhuis");

        assertThat(new String(bytes(upload), StandardCharsets.ISO_8859_1)).doesNotContain("Stadhuis", "Exif");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 128, 20",
        "2, 128, 20",
        "3, 128, 235",
        "4, 128, 235",
        "5, 20, 128",
        "6, 235, 128",
        "7, 235, 128",
        "8, 20, 128"
    })
    void aPhotoStandsUprightHoweverThePhoneWasHeld(int orientation, int x, int y) {
        var portrait = made(Pictures.heldLike(orientation, Pictures.redAboveBlue(600, 600, "jpeg")));

        assertThat(isRed(portrait, x, y)).isTrue();
        assertThat(isRed(portrait, 255 - x, 255 - y)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", "%PDF-1.7", "\u00ff\u00d8\u00ff"
            })
    void whatIsNoPhotoIsRefused(String text) {
        isNothing(text.getBytes(StandardCharsets.ISO_8859_1), Reason.NOT_A_PICTURE);
    }

    @Test
    void onlyJpegAndPngAreRead() {
        isNothing(Pictures.redAboveBlue(20, 20, "gif"), Reason.NOT_A_PICTURE);
        isNothing(Pictures.redAboveBlue(20, 20, "bmp"), Reason.NOT_A_PICTURE);
    }

    @Test
    void aSmallFileThatClaimsToBeHugeIsRefusedUnread() {
        isNothing(Pictures.claiming(60_000, 60_000), Reason.TOO_MANY_PIXELS);
        isNothing(Pictures.claiming(Integer.MAX_VALUE, Integer.MAX_VALUE), Reason.TOO_MANY_PIXELS);
        isNothing(Pictures.claiming(Integer.MAX_VALUE, 1), Reason.TOO_MANY_PIXELS);
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        isNothing(Arrays.copyOf(Pictures.redAboveBlue(9, 9, "png"), Portrait.MOST_BYTES + 1), Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void aBrokenPictureNeverEndsInAnythingElse(String kind) {
        var whole = Pictures.heldLike(6, Pictures.redAboveBlue(64, 48, "jpeg"));
        var good = kind.equals("png") ? Pictures.redAboveBlue(64, 48, "png") : whole;
        var chance = new Random(6);
        for (var times = 0; times < 2_000; times++) {
            var broken = chance.nextInt(4) == 0 ? Arrays.copyOf(good, chance.nextInt(good.length)) : good.clone();
            for (var hits = 0; hits < 4 && broken.length > 0; hits++) {
                broken[chance.nextInt(broken.length)] = (byte) chance.nextInt(256);
            }
            assertThat(Portrait.of(broken)).isInstanceOf(Portrait.Made.class);
        }
    }
}
