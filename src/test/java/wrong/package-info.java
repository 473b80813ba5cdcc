/**
 * Code that breaks the rules of the house on purpose, one rule a class, to show that each rule notices. Outside the
 * packages of the portal, so that nothing finds it by accident.
 */
package wrong;
