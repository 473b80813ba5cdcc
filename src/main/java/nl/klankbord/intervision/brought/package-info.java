/** The cases that members bring, each under a key of its own, and how they vanish. */
@org.springframework.modulith.NamedInterface("brought")
@org.jspecify.annotations.NullMarked
package nl.klankbord.intervision.brought;
