package nl.klankbord.mail;

/** How far a mail has come. */
public enum MailState {
    /** To be sent, for the first time or again. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** The mail server refused it for good. */
    REFUSED,
    /** Could not be sent for {@link MailStore#PATIENCE}. */
    GIVEN_UP
}
