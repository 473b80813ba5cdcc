/** What a training leaves on paper: a certificate, a proposal to settle what it cost. Plain values in, documents out. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.training.paper;
