/** Answering what one thought of a training, and seeing what all thought together. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.training.ui.evaluation;
