/** Certificates of trainings: handing them out, fetching one's own, and seeing whether one is real. */
@org.springframework.modulith.NamedInterface("certificate")
@org.jspecify.annotations.NullMarked
package nl.klankbord.training.certificate;
