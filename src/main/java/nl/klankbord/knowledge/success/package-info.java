/** Success cards: what a cooperation brought, to whom, and how that is known. */
@org.springframework.modulith.NamedInterface("success")
@org.jspecify.annotations.NullMarked
package nl.klankbord.knowledge.success;
