package wrong.arrow;

/** The root of a small application whose left module uses the right one without having said so. */
@org.springframework.modulith.Modulithic
public final class Arrow {
    private Arrow() {}
}
