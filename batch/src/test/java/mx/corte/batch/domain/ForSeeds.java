package mx.corte.batch.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An invariant: the method takes a seed, {@code long}, and must hold for any. A failure says which one it was. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "-Dcorte.seed={0}")
@MethodSource("mx.corte.batch.domain.Seeds#some")
@ExtendWith(ForSeeds.SayingTheSeed.class)
public @interface ForSeeds {

    /** Console and report files of the build leave display names out. */
    final class SayingTheSeed implements TestExecutionExceptionHandler {

        @Override
        public void handleTestExecutionException(ExtensionContext context, Throwable failure) {
            throw new AssertionError(context.getDisplayName() + " repeats this: " + failure.getMessage(), failure);
        }
    }
}
