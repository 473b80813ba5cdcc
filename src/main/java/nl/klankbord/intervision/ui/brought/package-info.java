/** Bringing a case and reading it. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.intervision.ui.brought;
