/** Writing an advice, and taking it along. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.opinion.ui.advice;
