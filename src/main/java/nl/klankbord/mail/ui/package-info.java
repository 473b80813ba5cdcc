/** The screen on which an administrator sees what became of the mails. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.mail.ui;
