package no.livskraft.tck.rule;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What became of the tests of one class: the names of those that ran, and the messages of those that failed. */
record Runs(Set<String> passed, Set<String> skipped, Map<String, String> failed) {

    static Runs of(Class<?> contract, String engine) {
        Runs runs = new Runs(new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(contract))
                .filters(includeEngines(engine))
                .configurationParameter("jqwik.database", "target/jqwik-database-of-runs")
                .configurationParameter("jqwik.reporting.onlyfailures", "true")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                    runs.note(test.getDisplayName().replace("()", "").replace(' ', '_'), result);
                }
            }
        });
        return runs;
    }

    private void note(String name, TestExecutionResult result) {
        switch (result.getStatus()) {
            case SUCCESSFUL -> passed.add(name);
            case ABORTED -> skipped.add(name);
            case FAILED ->
                failed.put(name, result.getThrowable().map(Throwable::toString).orElse(""));
        }
    }
}
