/** Dividing what a training cost over the partners: the preview, the proposal, and the hours for the balance. */
@org.springframework.modulith.NamedInterface("settlement")
@org.jspecify.annotations.NullMarked
package nl.klankbord.training.settlement;
