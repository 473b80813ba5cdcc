/** What people want to learn: asked by one, joined by others, and taken up by a trainer. */
@org.springframework.modulith.NamedInterface("need")
@org.jspecify.annotations.NullMarked
package nl.klankbord.training.need;
