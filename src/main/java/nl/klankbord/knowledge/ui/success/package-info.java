/** Screens of success cards. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.knowledge.ui.success;
