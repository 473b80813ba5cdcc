/** Documents on paper: from HTML with nothing in it but text, in the house style of a partner, to an accessible PDF. */
@org.springframework.modulith.NamedInterface("paper")
@org.jspecify.annotations.NullMarked
package nl.klankbord.base.paper;
