package io.palco.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.platform.embedded.RedisServer.Start.Running;
import io.palco.platform.embedded.RedisServer.Start.Unavailable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class RedisServerIT {

    @Test
    void answersOnlyThoseWhoKnowThePassword() throws Exception {
        try (var redis = start()) {

            var stranger = talk(redis.port(), "PING\r\nQUIT\r\n");
            var friend = talk(redis.port(), "AUTH secret\r\nSET k v\r\nGET k\r\nQUIT\r\n");

            assertThat(stranger).startsWith("-NOAUTH");
            assertThat(friend).contains("$1\r\nv");
        }
    }

    @Test
    void keepsItsPasswordOffTheCommandLine() {
        try (var redis = start()) {
            var command = ProcessHandle.of(redis.process().pid()).orElseThrow().info();

            assertThat(command.commandLine().orElse(""))
                    .contains("redis-server")
                    .doesNotContain("secret");
        }
    }

    private static RedisServer start() {
        return switch (RedisServer.start(0, "secret", null)) {
            case Running(var server) -> server;
            case Unavailable(var reason) -> Assumptions.abort(reason);
        };
    }

    private static String talk(int port, String commands) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(commands.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
