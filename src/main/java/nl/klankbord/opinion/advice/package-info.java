/** An advice on paper. Plain values in, a document out. */
@org.springframework.modulith.NamedInterface("advice")
@org.jspecify.annotations.NullMarked
package nl.klankbord.opinion.advice;
