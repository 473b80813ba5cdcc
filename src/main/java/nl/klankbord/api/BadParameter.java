package nl.klankbord.api;

/** A parameter with a value that cannot be; its text tells what can. */
final class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String textKey;

    BadParameter(String parameter, String textKey) {
        super(parameter);
        this.parameter = parameter;
        this.textKey = textKey;
    }

    String parameter() {
        return parameter;
    }

    String textKey() {
        return textKey;
    }
}
