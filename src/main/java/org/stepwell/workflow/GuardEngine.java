package org.stepwell.workflow;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;

/** Refuses every engine call while nobody is signed in; the engine's own authorization lets such calls pass. */
@Component
class GuardEngine implements BeanPostProcessor {

    private static final Set<Class<?>> SERVICES = Set.of(
            RuntimeService.class,
            TaskService.class,
            FormService.class,
            HistoryService.class,
            DecisionService.class,
            RepositoryService.class,
            ManagementService.class);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return SERVICES.stream()
                .filter(service -> service.isInstance(bean))
                .findFirst()
                .map(service -> guarded(service, bean))
                .orElse(bean);
    }

    /** A conflict in the engine's tables is the same to everybody as one in ours: repeat it. */
    private static Throwable told(Throwable failure) {
        return failure instanceof OptimisticLockingException
                ? new OptimisticLockingFailureException("The journey moved on meanwhile", failure)
                : failure;
    }

    private static Object guarded(Class<?> service, Object bean) {
        return Proxy.newProxyInstance(
                service.getClassLoader(), new Class<?>[] {service}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() != Object.class) {
                        Actor.current();
                    }
                    try {
                        return method.invoke(bean, arguments);
                    } catch (InvocationTargetException e) {
                        throw told(e.getCause());
                    }
                });
    }
}
