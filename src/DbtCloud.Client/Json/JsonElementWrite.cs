using System.Text.Json;

namespace DbtCloud.Json;

/// <summary>Writes one value.</summary>
internal delegate void JsonElementWrite<T>(Utf8JsonWriter writer, T value, JsonMode mode);
