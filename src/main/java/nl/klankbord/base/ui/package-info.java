/** House components: what every screen is made of. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package nl.klankbord.base.ui;
