/** An advice on paper. Plain values in, a document out. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.opinion.advice;
