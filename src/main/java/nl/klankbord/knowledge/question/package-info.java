/** Open questions: what the directory knew nobody for, answered by who knows. */
@org.springframework.modulith.NamedInterface("question")
@org.jspecify.annotations.NullMarked
package nl.klankbord.knowledge.question;
