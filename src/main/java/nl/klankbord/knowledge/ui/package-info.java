/** The place where knowledge is found, and what other screens use of it. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package nl.klankbord.knowledge.ui;
