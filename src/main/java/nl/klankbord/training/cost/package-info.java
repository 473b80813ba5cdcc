/** Divides what a training costs over the partners. Plain values in, plain values out. */
@org.springframework.modulith.NamedInterface("cost")
@org.jspecify.annotations.NullMarked
package nl.klankbord.training.cost;
