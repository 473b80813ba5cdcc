/** The board of what people want to learn. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.training.ui.needs;
