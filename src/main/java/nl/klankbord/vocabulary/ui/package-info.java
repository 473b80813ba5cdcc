/** Screens of the vocabulary module, and what other screens use of them. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package nl.klankbord.vocabulary.ui;
