/** Where anybody sees whether a certificate is real, and where one fetches one's own. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.training.ui.certificate;
