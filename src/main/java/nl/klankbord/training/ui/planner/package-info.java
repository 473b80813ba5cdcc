/** The screen on which a training is planned: who, where and how often; then the best moments; then the training. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.training.ui.planner;
