using Microsoft.Extensions.Configuration;
public class Settings(IConfiguration c) { public string T => c["DbtCloud:Token"]!; }
