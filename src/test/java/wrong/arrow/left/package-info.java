@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package wrong.arrow.left;
