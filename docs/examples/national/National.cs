using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans;
using Orleans.Hosting;
using QaStandards.Sampling;

namespace NationalDraw;

/// <summary>Three silos, and the draw of an archive whose parts they hold.</summary>
internal static class National
{
    private const int Silos = 3;

    /// <summary>Returns the merged draw, and how much of the archive each silo drew from.</summary>
    public static async Task<(PartialDraw Draw, IReadOnlyDictionary<string, (int Parts, long Files)> Hosts)> Draw(
        Archive archive, Seed seed, int size)
    {
        var silos = await Start();
        try
        {
            var grains = silos[0].Services.GetRequiredService<IGrainFactory>();
            var drawn = await Task.WhenAll(Enumerable.Range(0, archive.Parts)
                .Select(part => grains.GetGrain<IArchivePart>(part).Draw(archive.Files, archive.Parts, seed.Text, size)));

            // A part sends its ids and nothing that has to be believed: the tickets are computed again here.
            var draw = PartialDraw.Merge(seed, size, drawn.Select(part => PartialDraw.Received(seed, size, part.Files, part.Ids)));
            return (draw, drawn.GroupBy(part => part.Silo, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select((group, i) => (Name: $"silo {i + 1}", Parts: group.Count(), Files: group.Sum(part => part.Files)))
                .ToDictionary(host => host.Name, host => (host.Parts, host.Files), StringComparer.Ordinal));
        }
        finally
        {
            foreach (var silo in silos.Reverse())
            {
                await silo.StopAsync();
                silo.Dispose();
            }
        }
    }

    private static async Task<IReadOnlyList<IHost>> Start()
    {
        var ports = FreePorts(2 * Silos);
        var primary = new IPEndPoint(IPAddress.Loopback, ports[0]);
        List<IHost> silos = [];
        for (var i = 0; i < Silos; i++)
        {
            var (siloPort, gatewayPort) = (ports[2 * i], ports[(2 * i) + 1]);
            var builder = Host.CreateApplicationBuilder();
            builder.Logging.ClearProviders();
            builder.UseOrleans(silo => silo.UseLocalhostClustering(siloPort, gatewayPort, i == 0 ? null : primary));
            var host = builder.Build();
            await host.StartAsync();
            silos.Add(host);
        }

        return silos;
    }

    // All are held at once, so that no two are the same.
    private static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToArray();
        try
        {
            foreach (var listener in listeners)
            {
                listener.Start();
            }

            return [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        }
        finally
        {
            foreach (var listener in listeners)
            {
                listener.Dispose();
            }
        }
    }
}
