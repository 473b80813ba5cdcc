/** Spots in a text that look like personal data: marked where they stand, with what can be done about each. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package nl.klankbord.gate.ui;
