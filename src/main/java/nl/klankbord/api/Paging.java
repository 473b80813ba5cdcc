package nl.klankbord.api;

import nl.klankbord.base.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code page} and {@code size}; anything that is no number within bounds is refused, never bent. */
@Component
class Paging implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public PageRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new PageRequest(
                number(request, "page", 1, Integer.MAX_VALUE),
                number(request, "size", PageRequest.USUAL, PageRequest.LARGEST));
    }

    private static int number(NativeWebRequest request, String name, int usual, int largest) {
        var values = request.getParameterValues(name);
        if (values == null) {
            return usual;
        }
        if (values.length == 1 && values[0].matches("[0-9]{1,9}")) {
            var number = Integer.parseInt(values[0]);
            if (number >= 1 && number <= largest) {
                return number;
            }
        }
        throw new BadParameter(name, "base.problem." + name);
    }
}
