/** The page of one edition: what it is, who sits where, and every step with it. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.training.ui.edition;
