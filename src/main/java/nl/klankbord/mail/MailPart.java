package nl.klankbord.mail;

/**
 * A part of a mail, in the order in which it is read. Texts are in the language of the mail; paths are places in the
 * portal, without a leading slash.
 */
public sealed interface MailPart {

    /** A few sentences. */
    record Paragraph(String text) implements MailPart {}

    /** A heading above what follows. */
    record Heading(String text) implements MailPart {}

    /**
     * A line of a list that leads somewhere.
     *
     * @param detail what stands behind it, smaller; may be empty
     */
    record Item(String text, String path, String detail) implements MailPart {

        public Item {
            Mail.checkPath(path);
        }
    }

    /** A button. What it leads to changes nothing until somebody presses there, since mail scanners open links. */
    record Button(String label, String path) implements MailPart {

        public Button {
            Mail.checkPath(path);
        }
    }

    /** A small line at the end, with a link behind it: why somebody gets this mail, and how to get less. */
    record Note(String text, String label, String path) implements MailPart {

        public Note {
            Mail.checkPath(path);
        }
    }
}
