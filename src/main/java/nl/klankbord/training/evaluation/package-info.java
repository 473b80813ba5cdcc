/** What people thought of a training: asked after it, kept without person or moment, shown once. */
@org.springframework.modulith.NamedInterface("evaluation")
@org.jspecify.annotations.NullMarked
package nl.klankbord.training.evaluation;
