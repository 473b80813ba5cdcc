/** Screens of open questions. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.knowledge.ui.question;
