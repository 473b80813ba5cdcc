/** What a training costs whom: the preview, the proposal, and settling it. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.training.ui.settlement;
