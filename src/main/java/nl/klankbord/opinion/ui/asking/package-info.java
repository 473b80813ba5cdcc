/** Asking: one page on which a question is written, kept while one types, and put to somebody. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.opinion.ui.asking;
