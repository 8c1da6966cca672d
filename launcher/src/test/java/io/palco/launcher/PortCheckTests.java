package io.palco.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortCheckTests {

    @Test
    void namesABusyPortWhoHoldsItAndHowToMove() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var check = new PortCheck(List.of(new PortUse("gateway", socket.getLocalPort())));
            var ownPid = ProcessHandle.current().pid();

            assertThatThrownBy(() -> check.requireFree(0))
                    .isInstanceOf(LauncherException.class)
                    .hasMessageContaining("port %d, wanted by gateway, is held by java (pid %d)"
                            .formatted(socket.getLocalPort(), ownPid))
                    .hasMessageMatching("(?s).*PALCO_PORT_OFFSET=\\d+ \\./palco up");
        }
    }

    @Test
    void suggestsAnOffsetWhereEverythingIsFree() {
        var uses = List.of(new PortUse("gateway", 8080), new PortUse("postgres", 15432));
        var check = new PortCheck(uses, port -> port != 8080 && port != 8180 && port != 15632);

        assertThatThrownBy(() -> check.requireFree(0)).hasMessageContaining("PALCO_PORT_OFFSET=300 ");
    }

    @Test
    void isContentWhenEverythingIsFree() {
        var check = new PortCheck(PalcoSystem.ports(), _ -> true);

        assertThatCode(() -> check.requireFree(0)).doesNotThrowAnyException();
    }
}
